/** The words and the evidence that go with an answer. */
import { narrativeMax } from '../../shared/answer.ts'
import { fieldError } from '../client.ts'
import { text as t } from '../locales/workspace.ts'
import { EvidenceList } from './answer-evidence.tsx'
import type { FieldsProps } from './answer-value.tsx'
import { Field } from './field.tsx'
import { NomenclatureNote } from './nomenclature-note.tsx'

export function AnswerDetails(props: FieldsProps) {
  const { draft, errors, change } = props
  return (
    <>
      <Field
        label={t.answer.narrative}
        hint={t.answer.count(draft.narrative.length, narrativeMax)}
        rows={3}
        lang={draft.language}
        value={draft.narrative}
        error={fieldError(errors, '/narrative')}
        onInput={(narrative) => change({ narrative })}
      />
      <NomenclatureNote text={draft.narrative} language={draft.language} />
      <EvidenceList {...props} />
    </>
  )
}
