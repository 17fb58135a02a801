import { createFileRoute } from '@tanstack/react-router'
import { ReceivePage } from '../../features/directives/receive/receive-page'

export const Route = createFileRoute('/_app/van-ban/tiep-nhan')({ component: ReceivePage })
