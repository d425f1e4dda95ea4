/** Where the files are that a publisher names: its logo, its fonts and their licences. */
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'

/** The module that the publisher is written in. `PUBLISHER` names another for tests: see `sitePlugin.ts`. */
export const publisherFile = (): string => process.env.PUBLISHER ?? 'src/publisher/publisher.ts'

/**
 * @param path as the publisher gives it: from the folder of its own file, or from a package
 * @param root the project's folder
 * @throws if it is from a package that is not there
 */
export const locate = (path: string, root: string): string =>
  path.startsWith('.')
    ? resolve(root, dirname(publisherFile()), path)
    : createRequire(resolve(root, 'package.json')).resolve(path)
