import { localStorageColorSchemeManager } from '@mantine/core'

/** The key is also read by public/color-scheme.js. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'dondoc-color-scheme' })
