import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AppProviders } from './app-providers'
import { startOffline } from './offline/start-offline'
import { queryClient } from './query-client'
import { router } from './router'
import { watchSession } from './session/watch-session'

watchSession(router, queryClient)
startOffline()

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')
createRoot(container).render(
  <StrictMode>
    <AppProviders />
  </StrictMode>,
)
