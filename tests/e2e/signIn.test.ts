import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { faultsOf, noFaults } from '../support/look'
import type { Stage } from '../support/stage'
import { openStage, stageTime } from '../support/stage'
import { castEmail, castPassword } from '../support/world'

/** The door of the portal as it is built: who is not let in, and what he is told. */
let stage: Stage

beforeAll(async () => {
  stage = await openStage()
}, stageTime)
afterAll(() => stage?.close(), 60_000)

const arrive = async (at: string): Promise<Page> => {
  const context = await stage.browser.newContext({ baseURL: stage.server.url, locale: 'fa-IR' })
  const page = await context.newPage()
  await page.goto(at)
  return page
}
async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('رایانامه').fill(email)
  await page.getByLabel('گذرواژه', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'ورود', exact: true }).click()
}
const told = (page: Page, sentence: string | RegExp) => page.getByRole('alert').filter({ hasText: sentence }).waitFor()

describe('who is refused', () => {
  test.each([
    ['a wrong password', castEmail('liaison'), 'این گذرواژه نیست'],
    ['an account that there is not', 'nobody@example.ir', castPassword],
  ])('by %s: the same sentence, and what was typed stays', async (_, email, password) => {
    const page = await arrive('/portal/login')
    await enter(page, email, password)
    await told(page, 'رایانامه یا گذرواژه درست نیست')
    expect(await page.getByLabel('رایانامه').inputValue()).toBe(email)
    expect(await faultsOf(page)).toEqual(noFaults)
    await page.context().close()
  })

  test('an account after five wrong passwords, even with the right one, and is told for how long', async () => {
    const page = await arrive('/portal/login')
    for (let tried = 0; tried < 5; tried += 1) {
      const answered = page.waitForResponse('**/api/session/login')
      await enter(page, castEmail('otherLiaison'), 'این گذرواژه نیست')
      await answered
    }
    await enter(page, castEmail('otherLiaison'), castPassword)
    await told(page, 'این حساب ۱۰ دقیقه بسته است')
    expect(new URL(page.url()).pathname).toBe('/portal/login')
    await page.context().close()
  })

  test('a link for a new password that is none of ours', async () => {
    const page = await arrive(`/portal/reset?token=${'0'.repeat(40)}`)
    await page.getByLabel('گذرواژهٔ تازه').fill('گذرواژه تازه من است')
    await page.getByRole('button', { name: 'ثبت گذرواژه و ورود' }).click()
    await told(page, 'این پیوند کار نمی‌کند')
    await page.getByRole('link', { name: 'خواستن پیوند تازه' }).waitFor()
    await page.context().close()
  })
})

test('whoever signs in comes to where the link led', async () => {
  const page = await arrive('/portal/messages')
  await enter(page, castEmail('liaison'), castPassword)
  await page.waitForURL((url) => url.pathname === '/portal/messages')
  await page.context().close()
})
