/** Makes the buttons that copy live, on pages that show them at once. */
import { offerCopies } from '../site/copy.ts'

offerCopies(document)
