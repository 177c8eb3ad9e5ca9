/** Where a site's files lie: a bucket on AWS, a folder on one machine. Paths have no leading slash. */

export interface FileHeaders {
  readonly contentType: string
  readonly cacheControl: string
}

export interface SiteFiles {
  /** The bytes of a file, uncompressed; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>
  write(path: string, body: Uint8Array | string, headers: FileHeaders): Promise<void>
  /** Copies without passing the bytes through this process. */
  copy(from: string, to: string, headers: FileHeaders): Promise<void>
  /** Takes a file off the site; nothing where there is none. */
  remove(path: string): Promise<void>
}
