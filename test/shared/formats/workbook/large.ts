/** A workbook with more cells than anybody answers in. */
import { strToU8, zipSync } from 'fflate'

/** Two million numbers in one sheet. */
export function largeBook(): Uint8Array {
  const line = `<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Large" r:id="a"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="/worksheet" Target="sheet.xml"/></Relationships>',
    ),
    'xl/sheet.xml': strToU8(`<worksheet><sheetData>${line.repeat(2_000)}</sheetData></worksheet>`),
  })
}
