/** Frame and routes of the workspace. */
import { LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { type Actor, economiesOf, isAdministrator, isAnalyst } from '../../shared/actor.ts'
import { mayReadBriefs } from '../../shared/brief/decide.ts'
import { reachable } from '../connection.ts'
import { inLanguage } from '../locales/languages.ts'
import { language, text as t } from '../locales/workspace.ts'
import { session, signIn, signOut } from '../session.ts'
import { LazyBrief, LazyBriefs } from './briefs/lazy.tsx'
import { Check } from './check.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { Desk } from './desk.tsx'
import { Ended, EndedAtWork } from './ended.tsx'
import { Home } from './home.tsx'
import { Import } from './import.tsx'
import { Kept } from './kept.tsx'
import { Languages } from './languages.tsx'
import { Failure, Loading, useLoaded } from './loading.tsx'
import { Members } from './members.tsx'
import { Preview } from './preview.tsx'
import { Queue } from './queue.tsx'
import { Report } from './report.tsx'
import { SignOff } from './sign-off.tsx'
import { SignOut } from './sign-out.tsx'
import { openWork, WorkContext } from './work.ts'
import { LazyWorkbook } from './workbook/lazy.tsx'

export const App = () => (
  <LocationProvider scope="/workspace">
    <Frame />
  </LocationProvider>
)

const site = inLanguage('/', language)

const steps = [0, 1, 2, 1, 2, 3, 2, 3, 4]
const at = (n: number) => 1 + 8.5 * n

const Mark = () => (
  <a class="mark" href="/workspace/">
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      {steps.map((step, i) => (
        <path key={`${i}`} class={`b${step}`} d={`M${at(i % 3)} ${at(Math.floor(i / 3))}h7v7h-7z`} />
      ))}
    </svg>
    AIDER Tracker
  </a>
)

function Frame() {
  const who = session.value
  if (who.state === 'loading') return <Loading />
  if (who.state === 'in') return <SignedIn subject={who.subject} name={who.name} ended={who.ended === true} />
  return (
    <>
      <header>
        <Mark />
        <nav aria-label={t.title}>
          <a href={site}>{t.nav.site}</a>
        </nav>
        <Languages />
      </header>
      <main>
        <h1>{t.title}</h1>
        {!reachable.value && <p role="alert">{t.offline.signIn}</p>}
        {reachable.value && who.state === 'failed' && <p role="alert">{who.message}</p>}
        <p class="lead">{t.signedOut}</p>
        <button type="button" class="main" onClick={() => signIn()}>
          {t.signIn}
        </button>
      </main>
    </>
  )
}

function SignedIn({ subject, name, ended }: { subject: string; name: string; ended: boolean }) {
  const work = useLoaded(() => openWork(subject), [subject])
  if (!work.value)
    return (
      <>
        <header>
          <Mark />
          <span class="who" dir="auto">
            {name}
          </span>
          <button type="button" class="link" onClick={() => signOut()}>
            {t.signOut}
          </button>
        </header>
        <main>
          {ended && <Ended />}
          {work.error ? <Failure error={work.error} retry={work.reload} /> : !ended && <Loading />}
        </main>
      </>
    )
  return (
    <WorkContext.Provider value={work.value}>
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <header>
        <Mark />
        <Links actor={work.value.actor} />
        <Languages />
        <span class="who" dir="auto">
          {name}
        </span>
        <SignOut />
      </header>
      <main id="content">
        <ConnectionBanner />
        {ended && <EndedAtWork />}
        <Pages actor={work.value.actor} />
      </main>
    </WorkContext.Provider>
  )
}

function Links({ actor }: { actor: Actor }) {
  const { path } = useLocation()
  const link = (href: string, label: string) => (
    <li>
      <a href={href} aria-current={path === href ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
  return (
    <nav aria-label={t.title}>
      <ul>
        {link('/workspace/', t.nav.home)}
        {isAnalyst(actor) && link('/workspace/queue', t.nav.queue)}
        {isAnalyst(actor) && link('/workspace/import', t.nav.import)}
        {mayReadBriefs(actor) && link('/workspace/briefs', t.briefs.nav)}
        {isAdministrator(actor) && link('/workspace/desk', t.nav.desk)}
        {(isAdministrator(actor) || economiesOf(actor).length > 0) &&
          link('/workspace/members', t.members.nav)}
        <li>
          <a href={site} target="_self">
            {t.nav.site}
          </a>
        </li>
      </ul>
    </nav>
  )
}

const Lost = () => (
  <>
    <h1>{t.lost}</h1>
    <p>
      <a href="/workspace/">{t.nav.home}</a>
    </p>
  </>
)

const Pages = ({ actor }: { actor: Actor }) => (
  <Router>
    <Route path="/workspace/" component={() => <Home actor={actor} />} />
    <Route path="/workspace/queue" component={() => <Queue actor={actor} />} />
    <Route path="/workspace/desk" component={() => <Desk actor={actor} />} />
    <Route path="/workspace/check" component={() => <Check actor={actor} />} />
    <Route
      path="/workspace/preview/:cycle/:economy"
      component={(props: { cycle: string; economy: string }) => <Preview {...props} />}
    />
    <Route
      path="/workspace/sign-off/:cycle/:economy"
      component={(props: { cycle: string; economy: string }) => <SignOff {...props} />}
    />
    <Route path="/workspace/members" component={() => <Members actor={actor} />} />
    <Route path="/workspace/import" component={() => (isAnalyst(actor) ? <Import /> : <Lost />)} />
    <Route
      path="/workspace/briefs"
      component={() => (mayReadBriefs(actor) ? <LazyBriefs actor={actor} /> : <Lost />)}
    />
    <Route
      path="/workspace/briefs/:brief"
      component={({ brief }: { brief: string }) =>
        mayReadBriefs(actor) ? <LazyBrief key={brief} actor={actor} brief={brief} /> : <Lost />
      }
    />
    <Route path="/workspace/kept" component={() => <Kept />} />
    <Route
      path="/workspace/reports/:cycle/:economy/workbook"
      component={(props: { cycle: string; economy: string }) => <LazyWorkbook actor={actor} {...props} />}
    />
    <Route
      path="/workspace/reports/:cycle/:economy/:area"
      component={(props: { cycle: string; economy: string; area: string }) => (
        <Report key={`${props.cycle} ${props.economy}`} {...props} />
      )}
    />
    <Route default component={Lost} />
  </Router>
)
