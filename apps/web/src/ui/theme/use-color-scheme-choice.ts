import { useMantineColorScheme } from '@mantine/core'

export type ColorSchemeChoice = 'auto' | 'light' | 'dark'

/** What the person chose for this machine; 'auto' follows the machine. */
export function useColorSchemeChoice(): [ColorSchemeChoice, (choice: ColorSchemeChoice) => void] {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return [colorScheme, setColorScheme]
}
