/** The pages on which people pick a demonstration account, and sign out. */
import { members } from './members.ts'

export const identity = {
  title: 'Demonstration sign-in',
  lead: 'Demonstration sign-in. No passwords; anybody on this machine can be anybody.',
  site: 'Back to the public pages',
  secretariat: members.secretariat,
  roles: { ...members.roles, analyst: 'Analyst (PSU)', administrator: 'Administrator (DESG secretariat)' },
  signOut: {
    title: 'Sign out',
    ask: 'Sign out of the workspace on this device?',
    yes: 'Sign out',
    no: 'Stay signed in',
  },
  signedOut: { title: 'Signed out', lead: 'You are signed out.', again: 'Sign in again' },
  failed: {
    title: 'Signing in did not work',
    again: 'Start again',
    expired: 'This sign-in has expired or was started in another browser.',
    elsewhere: 'The form was sent from another site.',
    nobody: 'There is no such account.',
  },
}
