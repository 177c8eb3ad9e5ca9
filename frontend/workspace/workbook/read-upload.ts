/** Reading a filled-in file in a worker of its own. */
import type { Proposal, ProposeOptions } from '../../../shared/formats/workbook/propose.ts'
import { language } from '../../locales/workspace.ts'
import { type Reading, readBeside } from '../read-file.ts'
import type { WorkbookNews, WorkbookOrder } from '../workbook-worker.ts'

/** Starts to compare a file with the report as it stands. */
export function readUpload(file: File, options: Omit<ProposeOptions, 'words'>): Reading<Proposal> {
  const order: WorkbookOrder = { file, language, options }
  return readBeside<Proposal, WorkbookNews>('workbookWorker', order, (news, done) => {
    if (news.kind === 'read') done.resolve(news.proposal)
    else done.reject(new Error(news.message))
  })
}
