import { createFileRoute } from '@tanstack/react-router'
import { ReadingRunsPage } from '../../features/directives/reading/runs/reading-runs-page'

export const Route = createFileRoute('/_app/van-ban/dot-doc/')({ component: ReadingRunsPage })
