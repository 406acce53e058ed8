import type { RequirementModel } from "@/lib/model/requirement-model";

/** Prompts for interview preparation and the talk with a coach. */
export const challenges: RequirementModel["challenges"] = [
  {
    id: "C01",
    prompt:
      "Tell of a time when data was too scarce or too poor for the model you wanted. What did you do first, and what did it gain?",
    competencies: ["de.quality"],
    source_lines: [257],
  },
  {
    id: "C02",
    prompt:
      "Describe the largest or most tangled data you have had to handle. What broke first, and how did you measure that?",
    competencies: ["de.bigdata"],
    source_lines: [258],
  },
  {
    id: "C03",
    prompt:
      "Tell of noise or errors that you found in a data set. How did you know that they were not real signal?",
    competencies: ["de.wrangle", "de.quality"],
    source_lines: [259],
  },
  {
    id: "C04",
    prompt:
      "Which task had several candidate models? How did you decide, and what would make you decide otherwise today?",
    competencies: ["ml.concepts"],
    source_lines: [261],
  },
  {
    id: "C05",
    prompt:
      "Describe a model that fitted too closely or not closely enough. Which curve or figure showed it, and what helped?",
    competencies: ["ex.offline"],
    source_lines: [262],
  },
  {
    id: "C06",
    prompt:
      "Tell of a feature that made a clear difference to a model. How did you come to it, and how was it tested?",
    competencies: ["de.features"],
    source_lines: [263],
  },
  {
    id: "C07",
    prompt:
      "Tell of a time when somebody had to understand how a model worked inside. What did you show, and what stayed unclear?",
    competencies: ["re.explain"],
    source_lines: [265],
  },
  {
    id: "C08",
    prompt:
      "Which rule or law limited a model that you worked on? What did you change, and who confirmed that it was enough?",
    competencies: ["re.secure", "re.explain"],
    source_lines: [266],
  },
  {
    id: "C09",
    prompt:
      "When did you have to explain a model's decision to somebody without technical training? What did they do with it?",
    competencies: ["so.comm", "re.explain"],
    source_lines: [267],
  },
  {
    id: "C10",
    prompt:
      "Tell of a model's way from prototype to live use. What was different in production, and how did you notice?",
    competencies: ["op.deploy"],
    source_lines: [269],
  },
  {
    id: "C11",
    prompt:
      "Describe fitting a model into a system that was there before it. Which side had to give way, and why?",
    competencies: ["se.api", "op.infra"],
    source_lines: [270],
  },
  {
    id: "C12",
    prompt:
      "What went wrong with a model some time after release? How was it noticed, and how long had it lasted?",
    competencies: ["op.monitor", "op.retrain"],
    source_lines: [271],
  },
  {
    id: "C13",
    prompt:
      "Tell of a model that was too slow or too large for its use. What did you measure, and what did you trade away?",
    competencies: ["op.reliability"],
    source_lines: [273],
  },
  {
    id: "C14",
    prompt:
      "When did growing data force you to change a method or a pipeline? What was the first sign?",
    competencies: ["de.bigdata", "op.reliability"],
    source_lines: [274],
  },
  {
    id: "C15",
    prompt:
      "Which model lost accuracy over time? What caused it, and how did you decide when to retrain?",
    competencies: ["op.retrain", "op.monitor"],
    source_lines: [275],
  },
  {
    id: "C16",
    prompt:
      "Where did you find bias in data or results? Which groups were affected, and what was left after your correction?",
    competencies: ["re.fairness"],
    source_lines: [277],
  },
  {
    id: "C17",
    prompt:
      "Tell of a time when two ideas of fairness could not both be met. Who decided, and on which grounds?",
    competencies: ["re.fairness"],
    source_lines: [278],
  },
  {
    id: "C18",
    prompt:
      "When did you have to protect personal data in your work? What could still have leaked, and who could read it?",
    competencies: ["re.secure"],
    source_lines: [279],
  },
  {
    id: "C19",
    prompt:
      "Which recent method or tool did you decide not to use? How did you judge it, and was that right?",
    competencies: ["so.learn", "so.adapt"],
    source_lines: [281],
  },
  {
    id: "C20",
    prompt:
      "Describe the most involved workflow you have kept running. Which step failed most, and what did you do about it?",
    competencies: ["op.infra", "de.pipelines"],
    source_lines: [282],
  },
  {
    id: "C21",
    prompt:
      "Tell of a fault in a learning system that took long to find. What misled you, and what would find it faster now?",
    competencies: ["so.problem", "op.reliability", "so.frustration"],
    source_lines: [283],
  },
  {
    id: "C22",
    prompt:
      "When were computing resources too small for the model you had in mind? What did you give up, and what did it cost in quality?",
    competencies: ["cl.cost", "ml.deep"],
    source_lines: [285],
  },
  {
    id: "C23",
    prompt:
      "Tell of a storage or processing bill that was too high. What drove it, and what changed after your work?",
    competencies: ["cl.cost"],
    source_lines: [286],
  },
  {
    id: "C24",
    prompt:
      "How did you divide time between trying ideas and delivering? Tell of a time when the division was wrong.",
    competencies: ["so.time", "ex.research"],
    source_lines: [287],
  },
  {
    id: "C25",
    prompt:
      "When did technical and other colleagues talk past each other? What did you do, and how did you know it had helped?",
    competencies: ["so.comm"],
    source_lines: [289],
  },
  {
    id: "C26",
    prompt:
      "Tell of a project whose model was good but did not serve the business goal. When did you see it, and what followed?",
    competencies: ["ex.metrics", "so.strategy"],
    source_lines: [290],
  },
  {
    id: "C27",
    prompt:
      "Describe people with opposed interests in one of your projects. What did each want, and how was it settled?",
    competencies: ["so.team"],
    source_lines: [291],
  },
];
