import { createFileRoute } from '@tanstack/react-router'
import { SampleReviewPage } from '../../gallery/sample-review-page'

export const Route = createFileRoute('/thu-vien-giao-dien/doi-chieu')({ component: SampleReviewPage })
