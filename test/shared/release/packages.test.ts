import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { dataPackageSchema } from './data-package-schema.ts'
import { inventedRelease } from './invented-release.ts'
import { readZip } from './read-zip.ts'
import { bytesOf, sha256, written } from './written-files.ts'

describe('the files of a release', () => {
  it('as Data Packages keep the profile’s rules and hold every table as it stands beside them', async () => {
    const files = written(inventedRelease())
    const textOf = (name: string) => files.get(name)
    const bytes = (name: string) => bytesOf(files.get(name) ?? '')
    const valid = new Ajv({ allErrors: true }).compile(dataPackageSchema)
    for (const name of [
      'data-package.zip',
      'economies/per/observations.zip',
      'indicators/7.1/observations.zip',
    ]) {
      const inside = await readZip(bytes(name))
      const descriptor = JSON.parse(inside.get('datapackage.json') ?? '')
      expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true)
      expect(inside.get('README.txt')).toContain('not agreed by APEC')
      const folder = name.slice(0, name.lastIndexOf('/') + 1)
      for (const { path, bytes: size, hash, schema } of descriptor.resources) {
        const csv = inside.get(path) ?? ''
        expect(csv, path).toBe(textOf(folder + path))
        expect(Buffer.byteLength(csv)).toBe(size)
        expect(`sha256:${sha256(csv)}`).toBe(hash)
        expect(inside.get(`${path}-metadata.json`)).toBe(textOf(`${folder}${path}-metadata.json`))
        expect(schema.fields.map((field: { name: string }) => field.name).join()).toBe(csv.split('\r\n')[0])
      }
    }
    const everything = JSON.parse((await readZip(bytes('data-package.zip'))).get('datapackage.json') ?? '')
    const bulk = [...files.keys()].filter(
      (name) => name.endsWith('.csv') && !/^(economies|indicators)\/|\.sdmx\.csv$/.test(name),
    )
    expect(everything.resources.map((resource: { path: string }) => resource.path)).toEqual(bulk)
  })
})
