import { createFileRoute } from '@tanstack/react-router'
import { SampleListPage } from '../../gallery/sample-list-page'

export const Route = createFileRoute('/thu-vien-giao-dien/danh-sach')({ component: SampleListPage })
