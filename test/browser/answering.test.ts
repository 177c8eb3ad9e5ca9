/** The answering screen: last cycle's answers, the history of an answer, the keyboard, a phone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answering, answer, openAnswering, question, section, words } from './answering.ts'
import { expectAccessible } from './chromium.ts'

describe('the answering screen', () => {
  let answering: Answering

  beforeAll(async () => {
    answering = await openAnswering()
  }, 120_000)
  afterAll(() => answering?.close())

  it('uses last cycle’s answer, which counts once it is confirmed; a whole section at once', async () => {
    const page = await answering.as('per-contributor', section('8'))
    const one = question(page, '8.2')
    await one.getByText('Invented answer 8.2').waitFor()
    await one.getByRole('button', { name: 'Use last answer' }).click()
    await one.getByText('Carried forward from 2024').waitFor()
    await expect.poll(() => answering.changes('8.2')).toEqual(['AnswerCarried: Invented answer 8.2'])
    await page.getByText('7 questions; none answered.').waitFor()
    await expectAccessible(page)
    await one.getByRole('button', { name: 'Confirm' }).click()
    await page.getByText('7 questions; 1 answered.').waitFor()
    await page.getByRole('button', { name: 'Use the answers of 2024 for 2 open questions' }).click()
    await page.getByRole('button', { name: 'Confirm 2 carried answers' }).click()
    await page.getByText('7 questions; 3 answered.').waitFor()
    for (const id of ['8.2', '8.3', '8.5'])
      await expect
        .poll(() => answering.changes(id))
        .toEqual([`AnswerCarried: Invented answer ${id}`, 'AnswerConfirmed'])
  })

  it('names who moved on from where the economy stands, with the way to what they reported', async () => {
    await answering.server.published()
    const page = await answering.as('per-contributor', section('8'))
    await page.getByRole('button', { name: 'Look at what is published' }).click()
    await page
      .getByText('8.2: Chile went from partially implemented to fully implemented since 2024')
      .waitFor()
    expect(await page.getByRole('link', { name: /^how/ }).getAttribute('href')).toBe('/economies/chl/#i8.2')
    await expectAccessible(page)
  })

  it('shows the history of an answer, compares any two versions, and restores one as a new change', async () => {
    const page = await answering.as('per-contributor', section('4'))
    const one = question(page, '4.1')
    await answer(page, '4.1', 'first words')
    await expect.poll(async () => (await answering.changes('4.1')).at(-1)).toBe('AnswerRecorded: first words')
    await words(page, '4.1').fill('second words')
    await words(page, '4.1').blur()
    await expect
      .poll(async () => (await answering.changes('4.1')).at(-1))
      .toBe('AnswerRecorded: second words')
    await one.getByRole('button', { name: 'History' }).click()
    await one.getByRole('cell', { name: 'first words' }).waitFor()
    await one.getByRole('cell', { name: 'second words' }).waitFor()
    await expectAccessible(page)
    await one
      .getByRole('button', { name: /^Restore the version/ })
      .first()
      .click()
    await expect.poll(() => words(page, '4.1').inputValue()).toBe('first words')
    await expect.poll(async () => (await answering.changes('4.1')).at(-1)).toBe('AnswerRestored: first words')
    await one
      .getByText(/restored an older version/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Who changed what when' }).click()
    await page.getByText('restored an older version').first().waitFor()
  })

  it('is answered with the keyboard alone', async () => {
    const page = await answering.as('per-contributor', section('9'))
    await question(page, '9.1').waitFor()
    await words(page, '9.1').focus()
    await page.keyboard.press('Shift+Tab')
    // The way out before the words, and from there through the levels.
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Invented words by keyboard')
    await page.keyboard.press('Tab')
    await question(page, '9.1')
      .getByText(/^Saved/)
      .waitFor()
    const [stored] = (await answering.changes('9.1')).slice(-1)
    expect(stored).toBe('AnswerRecorded: Invented words by keyboard')
    await page.reload()
    await question(page, '9.1').getByRole('button', { name: 'Change' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q9.1')
  })

  it('fits a phone, where nothing scrolls sideways and axe finds nothing', async () => {
    const page = await answering.as('per-contributor', section('4'), 390)
    await page.getByRole('button', { name: 'All eleven sections' }).click()
    await page.getByRole('link', { name: /Trust and security/ }).waitFor()
    await expectAccessible(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })

  it('the server logged no error', () => {
    expect(answering.server.errors).toEqual([])
  })
})
