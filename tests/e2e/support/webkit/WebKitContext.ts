/** The part of Playwright's `BrowserContext` that the fixtures use: one test's own browser, and what it was heard to do. */
import type { Session, WebKitDriver } from './WebKitDriver.ts'
import { fixtureSite } from '../addresses.ts'
import { WebKitPage } from './WebKitPage.ts'

export class WebKitContext {
  private readonly driver: WebKitDriver
  private readonly session: Session
  private page: WebKitPage | undefined

  private constructor(driver: WebKitDriver, session: Session) {
    this.driver = driver
    this.session = session
  }

  static async open(driver: WebKitDriver): Promise<WebKitContext> {
    driver.foreign()
    return new WebKitContext(driver, await driver.open())
  }

  /** WebDriver opens a browser with its window, so there is one page. */
  async newPage(): Promise<WebKitPage> {
    this.page = new WebKitPage(this.session, fixtureSite)
    await this.page.setViewportSize({ width: 1280, height: 720 })
    return this.page
  }

  /** What the console was told, what failed, what was kept with the reader, and what was asked of strangers. */
  async noise(): Promise<readonly string[]> {
    return [...((await this.page?.listen()) ?? []), ...this.driver.foreign().map((url) => `request: ${url}`)]
  }

  async close(): Promise<void> {
    await this.session.end()
  }
}
