/** Gives schemas their English messages; the small build of the library has none of its own, and all languages are large. */
import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'

z.config(en())
