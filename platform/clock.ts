/** The time, injected so that rules and tests decide what "now" is. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved; for tests. */
export function fixedClock(start: string | Date): Clock & { set(time: string | Date): void } {
  let current = new Date(start)
  return {
    now: () => new Date(current),
    set: (time) => {
      current = new Date(time)
    },
  }
}

const vietnamDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

/** The calendar date in Vietnam (yyyy-mm-dd) at a moment. */
export const dateInVietnam = (moment: Date): string => vietnamDate.format(moment)

/** The first moment of a day (yyyy-mm-dd) in Vietnam, which keeps one time all year. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

/** Today's calendar date in Vietnam (yyyy-mm-dd). */
export const today = (clock: Clock): string => dateInVietnam(clock.now())
