import { answerRibbon } from "./ribbon";

void answerRibbon();
