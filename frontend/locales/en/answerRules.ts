/** What would be right in an answer to a very indicator. */
export { english as answerRules } from '../../../shared/answer.ts'
