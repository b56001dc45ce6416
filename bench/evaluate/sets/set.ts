import type { Article } from '../../../src/domain/article.js';
import type { WantedArticle } from '../score/forms.js';

/** An article and what is wanted of it. */
export interface Case { article: Article; wanted: WantedArticle }

/** Cases that are scored together, under a name. */
export interface CaseSet { name: string; cases: Case[] }
