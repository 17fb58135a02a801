import { createFileRoute } from '@tanstack/react-router'
import { SampleRecordPage } from '../../gallery/sample-record-page'

export const Route = createFileRoute('/thu-vien-giao-dien/nhiem-vu')({ component: SampleRecordPage })
