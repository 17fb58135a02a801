import { countryServices, loadCountry } from './country.ts'
import { measureDirectory } from './measure-directory.ts'
import { reorganizeCountry } from './reorganize-country.ts'

/** Places and agencies through time: the country's reorganization of 2025, then what people ask of the directory. */
export async function measureHistory(databaseUrl: string): Promise<void> {
  const services = countryServices(databaseUrl)
  await loadCountry(databaseUrl, services)
  await reorganizeCountry(services)
  await measureDirectory(databaseUrl)
  await services.database.close()
}
