/** A small entry with all that it imports, as one classic script. Runs in the build and the dev server. */
import { build, type Rolldown } from 'vite'

/** @param entry a path from the project's folder */
export async function bundleScript(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput
  const code = output.output[0].code.trim()
  if (code.includes('</script')) throw new Error(`${entry} would end the script element that it is put into.`)
  return code
}
