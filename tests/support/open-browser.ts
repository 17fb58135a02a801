import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** In a single process two people's contexts share cookies; web security is what the tests are to meet. */
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content']

/** The browser inside an npm package, with the system libraries it brings; for machines without Chromium. */
async function packagedBrowser(): Promise<{ executablePath: string; args: string[] }> {
  // The package unpacks its libraries only where it believes to run in a container of that name.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return {
    executablePath: await packaged.executablePath(),
    args: packaged.args.filter((flag) => !unwanted.includes(flag)),
  }
}

/** Opens headless Chromium: the machine's own when there is one, otherwise the one from the packages. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] ?? installed.find((path) => existsSync(path))
  return own ? chromium.launch({ executablePath: own, args: quiet }) : chromium.launch(await packagedBrowser())
}
