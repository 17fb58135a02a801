/** Days the slider stops at: those of changes, and today, oldest first. */
export const sliderStops = (changes: readonly { day: string }[], today: string): string[] =>
  [...new Set([...changes.map(({ day }) => day), today])].sort()
