import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser'
import type { TestPayload } from './payload'
import { openPayload } from './payload'
import type { Place } from './seat'
import { sitDown } from './seat'
import type { TestServer } from './server'
import { startServer } from './server'
import type { CastName, World } from './world'
import { makeWorld } from './world'

/** All that a browser test stands on: a world in its own database, the built product that serves it, a browser. */
export type Stage = {
  world: World
  payload: TestPayload['payload']
  server: TestServer
  browser: Browser
  /** a page of this person of the cast, loaded to rest */
  open: (name: CastName, at: string, screen?: Place['screen']) => Promise<Page>
  close: () => Promise<void>
}

/**
 * Sets the stage; `prepare` fills the world before the product starts, so that it finds it as after a restart. `wishes`: more
 * settings of the product, and a worker beside it.
 */
export async function openStage(
  prepare?: (world: World) => Promise<unknown>,
  wishes: Omit<Parameters<typeof startServer>[0], 'databaseUrl'> = {},
): Promise<Stage> {
  const application = await openPayload()
  const world = await makeWorld(application.payload)
  await prepare?.(world)
  const server = await startServer({ databaseUrl: application.databaseUrl, ...wishes })
  const browser = await openBrowser()
  return {
    world,
    payload: application.payload,
    server,
    browser,
    open: async (name, at, screen = 'desktop') => {
      const page = await sitDown(browser, name, { url: server.url, at, screen })
      await page.waitForLoadState('networkidle')
      return page
    },
    close: async () => {
      await browser.close()
      await server.stop()
      await application.close()
    },
  }
}

/** How long a stage may take: the first one of a run builds the product. */
export const stageTime = 900_000
