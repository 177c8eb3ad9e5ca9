/** A brief that somebody writes: what stands on the server, what is typed over it, and the steps from one to the other. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { BriefContent, type BriefVersion } from '../../../shared/brief/brief.ts'
import type { FieldError } from '../../../shared/problem.ts'
import { fieldErrors } from '../../../shared/schema-messages.ts'
import { briefsApi, ProblemError, sending } from '../../client.ts'
import { useStep } from '../loading.tsx'
import { keepBrief, keptBrief } from './draft.ts'

export type BriefWork = ReturnType<typeof useBrief>

/** `stored` is the newest version as it was loaded. */
export function useBrief(subject: string, stored: BriefVersion) {
  const { brief } = stored
  const [version, setVersion] = useState(stored)
  const [kept] = useState(() => keptBrief(subject, brief))
  const [content, setContent] = useState<BriefContent>(kept?.content ?? stored.content)
  /** The version that was typed over: a save of somebody else's meanwhile is a conflict. */
  const [base, setBase] = useState(kept?.revision ?? stored.revision)
  const [isSafe, setSafe] = useState(true)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [theirs, setTheirs] = useState<BriefVersion>()
  const sent = useRef<{ readonly what: string; readonly id: string }>(undefined)
  const isChanged = JSON.stringify(content) !== JSON.stringify(version.content) || base !== version.revision

  const isAtRisk = isChanged && !isSafe
  useEffect(() => {
    if (!isAtRisk) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAtRisk])

  /** The same again, after a failure, has the same id, so that it is never carried out twice. */
  const idFor = (what: string): string => {
    const id = sent.current?.what === what ? sent.current.id : crypto.randomUUID()
    sent.current = { what, id }
    return id
  }
  const edit = (next: BriefContent, over = base): void => {
    setContent(next)
    setSafe(keepBrief(subject, brief, { revision: over, content: next }))
  }
  const settle = (next: BriefVersion): void => {
    sent.current = undefined
    setVersion(next)
    setContent(next.content)
    setBase(next.revision)
    setTheirs(undefined)
    setErrors([])
    keepBrief(subject, brief, undefined)
  }
  /** Undefined where it was not stored, which the page then says. */
  const store = async (what: BriefContent, over: number): Promise<BriefVersion | undefined> => {
    const read = BriefContent.safeParse(what)
    setErrors(read.success ? [] : fieldErrors(read.error))
    if (!read.success) return undefined
    const id = idFor(JSON.stringify([over, read.data]))
    const body = sending({ id, content: read.data }, over)
    const saved = await meeting(async () =>
      (await briefsApi[':brief'].$put({ param: { brief } }, body)).json(),
    )
    if (saved) settle(saved as BriefVersion)
    return saved as BriefVersion | undefined
  }
  /** Where somebody was faster, the page shows what stands now. */
  const meeting = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ProblemError) || error.details.code !== 'brief-changed') throw error
      setTheirs(error.details.current as BriefVersion)
      return undefined
    }
  }
  const save = useStep(async () => void (await store(content, base)))
  const keepMine = useStep(async () => {
    if (theirs) await store(content, theirs.revision)
  })
  const adopt = async (release: number): Promise<void> => {
    const next = { ...content, release }
    edit(next)
    await store(next, base)
  }
  const publish = useStep(async () => {
    const ready = isChanged ? await store(content, base) : version
    if (!ready) return
    const body = sending({ id: idFor(`publish ${ready.revision}`) }, ready.revision)
    const done = await meeting(async () =>
      (await briefsApi[':brief'].publish.$post({ param: { brief } }, body)).json(),
    )
    if (done) settle(done as BriefVersion)
  })
  const withdraw = async (reason: string): Promise<void> => {
    const body = sending({ id: idFor(`withdraw ${version.revision} ${reason}`), reason }, version.revision)
    const done = await meeting(async () =>
      (await briefsApi[':brief'].withdraw.$post({ param: { brief } }, body)).json(),
    )
    // What is typed is no part of it.
    if (done) {
      const next = done as BriefVersion
      setVersion(next)
      setBase(next.revision)
      if (isChanged) keepBrief(subject, brief, { revision: next.revision, content })
    }
  }
  return {
    version,
    content,
    isChanged,
    isRestored: kept !== undefined,
    errors,
    theirs,
    edit,
    discard: () => settle(version),
    takeTheirs: () => theirs && settle(theirs),
    save,
    keepMine,
    adopt,
    publish,
    withdraw,
  }
}
