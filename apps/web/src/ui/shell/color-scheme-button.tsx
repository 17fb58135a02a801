import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { IconButton } from '../actions/icon-button'

export function ColorSchemeButton() {
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <IconButton
      label={dark ? 'Chuyển sang nền sáng' : 'Chuyển sang nền tối'}
      icon={dark ? <IconSun size={20} stroke={1.75} /> : <IconMoon size={20} stroke={1.75} />}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    />
  )
}
