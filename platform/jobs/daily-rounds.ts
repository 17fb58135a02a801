import { dateInVietnam } from '../clock.ts'
import { listTenants } from '../db/list-tenants.ts'
import type { Services } from '../services.ts'

/**
 * What is done once a day in every space, at a time of its own. A process that was down then does it when it is back the
 * same day; a day that passed altogether is not made up for.
 */
export type DailyRound = {
  name: string
  /** From when on, HH:mm in Vietnam, as the space set it. */
  at(tenantId: string): Promise<string>
  /**
   * Does the work of a day (yyyy-mm-dd) until all of it is done. May be called again for the same day, also by two
   * processes at once: it keeps in the database how far it came. Leaves off with an error when `stopping` comes first.
   */
  run(tenantId: string, day: string, stopping: AbortSignal): Promise<void>
}

/** So long a round that fails holds back the ones after it, which may tell of what it does; then they go without it. */
const patienceMinutes = 30

const vietnamTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/**
 * One look at the clock: does, in the order given, the rounds of each space whose time has come today and which this
 * process has not seen through yet. Meant for `jobs.repeat`:
 * `jobs.repeat({ name: 'daily_rounds', everySeconds: 30, work: dailyRounds(services, [chasing, digest]) })`.
 */
export function dailyRounds(
  services: Pick<Services, 'clock' | 'database' | 'log'>,
  rounds: readonly DailyRound[],
): (stopping: AbortSignal) => Promise<void> {
  const lastDay = new Map<string, string>()

  async function runRound(round: DailyRound, tenantId: string, stopping: AbortSignal): Promise<{ mayGoOn: boolean }> {
    const now = services.clock.now()
    const day = dateInVietnam(now)
    const key = `${round.name} ${tenantId}`
    if (lastDay.get(key) === day) return { mayGoOn: true }
    let late = 0
    try {
      late = minutesOf(vietnamTime.format(now)) - minutesOf(await round.at(tenantId))
      if (late < 0) return { mayGoOn: true }
      await round.run(tenantId, day, stopping)
      lastDay.set(key, day)
      return { mayGoOn: true }
    } catch (error) {
      if (!stopping.aborted)
        services.log.error({ round: round.name, tenantId, day, error: String(error) }, 'daily round failed')
      return { mayGoOn: late >= patienceMinutes }
    }
  }

  return async (stopping) => {
    for (const tenantId of await listTenants(services.database))
      for (const round of rounds) {
        if (stopping.aborted) return
        const { mayGoOn } = await runRound(round, tenantId, stopping)
        if (!mayGoOn) break
      }
  }
}
