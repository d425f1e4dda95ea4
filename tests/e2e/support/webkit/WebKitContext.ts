/** The part of Playwright's `BrowserContext` that the fixtures use: one test's own window, and what it was heard to do. */
import type { WebKitDriver } from './WebKitDriver.ts'
import { fixtureSite } from '../addresses.ts'
import { WebKitPage } from './WebKitPage.ts'

export class WebKitContext {
  private readonly driver: WebKitDriver
  private page: WebKitPage | undefined

  constructor(driver: WebKitDriver) {
    driver.foreign()
    this.driver = driver
  }

  /** The window is there already, so there is one page. */
  async newPage(): Promise<WebKitPage> {
    this.page = new WebKitPage(this.driver.session, fixtureSite)
    await this.page.setViewportSize({ width: 1280, height: 720 })
    return this.page
  }

  /** What the console was told, what failed, what was kept with the reader, and what was asked of strangers. */
  async noise(): Promise<readonly string[]> {
    return [...((await this.page?.listen()) ?? []), ...this.driver.foreign().map((url) => `request: ${url}`)]
  }

  async close(): Promise<void> {
    await this.driver.session.renew()
  }
}
