import { createFileRoute } from '@tanstack/react-router'
import { ChannelsPage } from '../../../features/notifications/channels/channels-page'

export const Route = createFileRoute('/_app/quan-tri/kenh-thong-bao')({ component: ChannelsPage })
