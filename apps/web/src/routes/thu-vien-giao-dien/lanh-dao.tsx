import { createFileRoute } from '@tanstack/react-router'
import { SampleLeaderPage } from '../../gallery/sample-leader-page'

export const Route = createFileRoute('/thu-vien-giao-dien/lanh-dao')({ component: SampleLeaderPage })
