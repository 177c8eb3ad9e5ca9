import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StartError } from '../../../infra/local/listen.ts'
import { openSecrets, readSecrets } from '../../../infra/local/secrets.ts'

describe('the keys of the embedded identity provider', () => {
  let data: string
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'aider-secrets-'))
  })
  afterAll(() => rm(data, { recursive: true }))

  it('are made once, whole, for their owner alone, and leave nothing else behind', async () => {
    expect(await readSecrets(data)).toBeUndefined()
    const made = await openSecrets(data)
    expect(await openSecrets(data)).toEqual(made)
    expect(await readdir(join(data, 'identity'))).toEqual(['secrets.json'])
    expect((await stat(join(data, 'identity', 'secrets.json'))).mode & 0o777).toBe(0o600)
  })

  it.each(['', '{"signing":', '{"signing":{"kty":"RSA"},"cookies":["x"]}', '{"cookies":[]}'])(
    'that cannot be read (%j) are named with what to do',
    async (content) => {
      const broken = join(data, 'broken')
      await mkdir(join(broken, 'identity'), { recursive: true })
      await writeFile(join(broken, 'identity', 'secrets.json'), content)
      const refused = openSecrets(broken)
      await expect(refused).rejects.toThrow(StartError)
      await expect(refused).rejects.toThrow(join(broken, 'identity', 'secrets.json'))
    },
  )
})
