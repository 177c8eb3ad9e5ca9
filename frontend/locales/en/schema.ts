/** What would be right in a field of a form. */
import { english, type SchemaTexts } from '../../../shared/schema-messages.ts'

export const schema: SchemaTexts = { ...english, empty: 'Fill this in' }
