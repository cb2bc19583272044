import { defineContentScript } from '#imports';
export default defineContentScript({ matches: ['http://localhost/*'], main() {} });
