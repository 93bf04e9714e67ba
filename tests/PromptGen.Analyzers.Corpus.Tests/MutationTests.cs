using System.Collections.Immutable;
using System.Globalization;
using PromptGen.Analyzers.Corpus.Tests.Mutations;

namespace PromptGen.Analyzers.Corpus.Tests;

/// <summary>
/// Clean programs over all API families, and the same with one mistake: each mistake is reported with the right id at the right place, and each fix that is
/// offered gives a program that does on the wire what the clean one does.
/// </summary>
public sealed class MutationTests
{
    public static TheoryData<string, string> Mutants =>
    [
        .. from mutant in MutationCase.Mutants
           group mutant by (mutant.Family, mutant.Mutation!.Name) into cases
           select new TheoryDataRow<string, string>(cases.Key.Family, cases.Key.Name),
    ];

    public static TheoryData<string> Families => [.. MutationCase.Originals.Select(static original => original.Family).Distinct()];

    [Fact]
    public void Table_NamesEveryFamilyInWhichAMistakeIsMeaningless()
    {
        string[] families = [.. MutationCase.Originals.Select(static original => original.Family).Distinct()];

        Assert.True(MutationCase.Originals.Length >= 100);
        Assert.Equal(MutationCase.Originals.Length, MutationCase.Originals.Select(static original => original.Source).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Mutation.All, mutation => Assert.All(families, family =>
            Assert.NotEqual(mutation.Meaningless.ContainsKey(family), MutationCase.Mutants.Any(mutant => mutant.Family == family && mutant.Mutation == mutation))));
        Assert.All(Mutation.All.SelectMany(static mutation => mutation.Meaningless), static reason => Assert.Contains(reason.Key, MutationCase.Originals.Select(static original => original.Family)));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public async Task CleanPrograms_HaveNoFindingAndReadTheCache(string family)
    {
        MutationCase[] originals = [.. MutationCase.Originals.Where(original => original.Family == family)];
        for (int index = 0; index < originals.Length; index++)
        {
            MutationRun run = new(originals[index].Source);
            await run.CheckAsync(originals[index].ToString(), TestContext.Current.CancellationToken);
            if (index % TextStyle.All.Length == index / TextStyle.All.Length)
            {
                Behaviour behaviour = await run.RunAsync(TestContext.Current.CancellationToken);
                Assert.True(behaviour.Calls is [_, "200 reads"], $"{originals[index]}: {behaviour}");
            }
        }

        Report($"{family}: {originals.Length} clean programs, no finding");
    }

    [Theory]
    [MemberData(nameof(Mutants))]
    public async Task Mistake_IsReportedAndFixed(string family, string name)
    {
        MutationCase[] mutants = [.. MutationCase.Mutants.Where(mutant => mutant.Family == family && mutant.Mutation!.Name == name)];
        int repaired = 0;
        foreach (MutationCase mutant in mutants)
        {
            MutationRun run = new(mutant.Source);
            await run.CheckAsync(mutant.ToString(), TestContext.Current.CancellationToken);
            Behaviour wanted = await new MutationRun(mutant.Original).RunAsync(TestContext.Current.CancellationToken);
            Behaviour damaged = await run.RunAsync(TestContext.Current.CancellationToken);
            Assert.False(wanted.Equals(damaged), $"{mutant} does on the wire what the clean program does: {wanted}");
            foreach ((string title, string source) in await run.FixAsync(TestContext.Current.CancellationToken))
            {
                MutationRun after = new(source);
                await after.CheckAsync($"{mutant}, after '{title}',", TestContext.Current.CancellationToken);
                Behaviour fixedBehaviour = await after.RunAsync(TestContext.Current.CancellationToken);
                Assert.True(wanted.Equals(fixedBehaviour), $"{mutant}: the clean program does {wanted}, the damaged one {damaged}, and after '{title}' it does {fixedBehaviour}:\n{source}");
                repaired++;
            }
        }

        Assert.NotEqual(repaired > 0, mutants[0].Mutation!.Unrepaired.ContainsKey(family));
        Report($"{family}, {name}: {mutants.Length} reported, {repaired} repaired");
    }

    private static void Report(FormattableString line) => TestContext.Current.TestOutputHelper!.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
