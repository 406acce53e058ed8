import type { RoleGuide } from "@/lib/model/role-guide";

const WORKS = [
  {
    name: "SE4ML",
    url: "https://se-ml.github.io/",
    what: "catalogue of engineering practices for machine learning: numbers, difficulty and links; the words are ours",
  },
  {
    name: "Rules of Machine Learning",
    url: "https://developers.google.com/machine-learning/guides/rules-of-ml",
    what: "three practices, by number",
  },
  {
    name: "Source Serif 4 and Source Sans 3",
    url: "https://fontsource.org/",
    what: "the two faces, SIL Open Font License",
  },
  {
    name: "1EdTech CASE",
    url: "https://www.1edtech.org/standards/case",
    what: "the shape in which the model can be downloaded",
  },
];

export function Credits({ guide }: { guide: RoleGuide }) {
  const works = [
    ...WORKS,
    ...guide.frameworks.map(({ name, url }) => ({
      name,
      url,
      what: "codes and links of matching entries",
    })),
  ];
  return (
    <ul className="bullets">
      {works.map(({ name, url, what }) => (
        <li key={name}>
          <a href={url} rel="noopener noreferrer" target="_blank">
            {name}
          </a>
          : {what}
        </li>
      ))}
    </ul>
  );
}
