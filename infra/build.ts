/** `npm run build`: everything that is deployed, into `.build/`. */
import { buildFrontend } from './build/frontend.ts'
import { buildFunctions } from './build/functions.ts'

const [{ assets }, functions] = await Promise.all([buildFrontend(), buildFunctions()])
for (const [name, address] of Object.entries(assets)) console.log(`${name}  →  .build/frontend${address}`)
for (const { name, folder, bytes } of functions)
  console.log(`${name}  →  ${folder}/index.mjs, ${Math.ceil(bytes / 1000)} kB`)
