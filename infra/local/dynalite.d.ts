/** The parts of dynalite 4 that the embedded table drives without its HTTP server. */
declare module 'dynalite/db/index.js' {
  import type { Store } from 'dynalite'

  const db: {
    create(options: {
      path?: string
      createTableMs: number
      deleteTableMs: number
      updateTableMs: number
    }): Store
  }
  export default db
}

declare module 'dynalite/validations/index.js' {
  import type { Store } from 'dynalite'

  const validations: {
    checkTypes(input: unknown, types: unknown): object
    checkValidations(input: object, types: unknown, custom: unknown, store: Store): void
    toLowerFirst(name: string): string
  }
  export default validations
}

declare module 'dynalite' {
  import type { Server } from 'node:http'

  export default function dynalite(options: { createTableMs: number }): Server
  export interface Store {
    readonly db: { open(): Promise<void>; close(): Promise<void> }
  }
  /** What actions and validations throw or hand back for an error that DynamoDB has too. */
  export interface ServiceError extends Error {
    readonly statusCode?: number
    readonly body?: object
  }
  export interface Validation {
    readonly types: unknown
    readonly custom: unknown
  }
  export type Action = (
    store: Store,
    input: object,
    done: (error: ServiceError | null | undefined, output?: object) => void,
  ) => void
}
