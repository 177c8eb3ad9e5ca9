/** What the process under load and the one that loads it agree on. */
export const tokenTerms = { issuer: 'https://people.example.org', clientId: 'bench' }
/** The instant at which all is saved; the last demonstration cycle is open then. */
export const now = '2026-05-01T00:00:00.000Z'
