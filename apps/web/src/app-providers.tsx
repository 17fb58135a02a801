import './ui/theme/fonts.css'
import './ui/theme/mantine-base.css'
import './ui/theme/tokens.css'
import './ui/theme/base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { queryClient } from './query-client'
import { router } from './router'
import { colorSchemeManager } from './ui/theme/color-scheme-manager'
import { cssVariables, theme } from './ui/theme/theme'

// Notifications wait for the first page: they are never part of it.
const NotificationHost = lazy(async () => ({
  default: (await import('./ui/feedback/notification-host')).NotificationHost,
}))

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
        <Suspense fallback={null}>
          <NotificationHost />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  )
}
