using System.Text;
using PromptGen.Corpus;
using PromptGen.Oracle.Making;

namespace PromptGen.Fuzz;

/// <summary>Mutants of valid answers of every type in the corpus: nothing escapes, nothing hangs, and System.Text.Json agrees.</summary>
internal static class ReaderFuzz
{
    public static void Run(FuzzReport report)
    {
        Random random = new(report.Seed);
        JsonMutator texts = new(random);
        TreeMutator trees = new(random);
        ReaderTarget[] targets = [.. CorpusTypes.All.Select(type => new ReaderTarget(type, report.Seed))];
        report.Note($"{targets.Length} schemas, {targets.Count(static target => target.IsJudged)} of them judged by System.Text.Json");
        for (int index = 0; index < report.Count; index++)
        {
            ReaderTarget target = targets[random.Next(targets.Length)];
            byte[] valid = target.ValidInputs[random.Next(target.ValidInputs.Count)];
            byte[] mutant = random.Next(3) switch
            {
                0 => Encoding.UTF8.GetBytes(trees.Mutate(Encoding.UTF8.GetString(valid))),
                1 => texts.Mutate(Encoding.UTF8.GetBytes(trees.Mutate(Encoding.UTF8.GetString(valid)))),
                _ => texts.Mutate(valid),
            };
            target.Try(mutant, report);
            report.Step();
        }
    }
}
