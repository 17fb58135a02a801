import './ui/theme/fonts.css'
import './ui/theme/mantine-base.css'
import './ui/theme/tokens.css'
import './ui/theme/base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { queryClient } from './query-client'
import { router } from './router'
import { NotificationHost } from './ui/feedback/notification-host'
import { colorSchemeManager } from './ui/theme/color-scheme-manager'
import { cssVariables, theme } from './ui/theme/theme'

export function AppProviders() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <NotificationHost />
      </QueryClientProvider>
    </MantineProvider>
  )
}
