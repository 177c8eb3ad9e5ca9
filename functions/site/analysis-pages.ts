/** The pages of analysis: everything about them that is made of the newest cycle and those before it. */
import { contentsPage } from '../../frontend/pages/analysis/contents.tsx'
import { convergencePage } from '../../frontend/pages/analysis/convergence.tsx'
import { convergenceOf } from '../../frontend/pages/models/analysis/convergence.ts'
import type { View } from '../../frontend/pages/models/common.ts'
import type { Release } from '../../shared/release/release.ts'
import type { Page, PageMaker } from './page.ts'

export function* analysisPages(
  release: Release,
  newest: View | undefined,
  { page }: PageMaker,
): Generator<Page> {
  const convergence = convergenceOf(release, newest)
  const { demonstration } = convergence
  yield page('/analysis/', { demonstration, convergence }, contentsPage)
  yield page('/analysis/convergence/', convergence, convergencePage)
}
