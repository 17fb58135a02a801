export const insertRecognitions = async (..._given: unknown[]) => {}
export const withdrawRecognitionsOf = async (..._given: unknown[]) => {}
