import { type ApiRefusal, invalidRequest } from '../exchange/api-refusal.ts';

export const badFilter = (fault: string): ApiRefusal => invalidRequest(`$filter ${fault}`, '$filter');
