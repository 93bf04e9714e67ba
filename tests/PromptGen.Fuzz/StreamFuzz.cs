using System.Text;
using PromptGen.Corpus;
using PromptGen.Oracle.Comparing;
using PromptGen.Oracle.Making;

namespace PromptGen.Fuzz;

/// <summary>Streams in pieces of any length, with pings, cuts and error events: a whole one ends like the whole answer, a broken one never in another value.</summary>
internal static class StreamFuzz
{
    private const string Error = "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n";

    public static async Task RunAsync(FuzzReport report)
    {
        Random random = new(report.Seed);
        TreeMutator trees = new(random);
        (ICorpusType Type, ReaderTarget Target)[] targets = [.. CorpusTypes.All.Select(type => (type, new ReaderTarget(type, report.Seed)))];
        for (int index = 0; index < report.Count; index++)
        {
            (ICorpusType type, ReaderTarget target) = targets[random.Next(targets.Length)];
            string input = Encoding.UTF8.GetString(target.ValidInputs[random.Next(target.ValidInputs.Count)]);
            StreamScript script = Script(type, random.Next(3) == 0 ? trees.Mutate(input) : input, random);
            await TryAsync(type, script, random, report);
            report.Step();
        }
    }

    private static StreamScript Script(ICorpusType type, string input, Random random)
    {
        bool isCut = random.Next(8) == 0;
        return random.Next(2) == 0
            ? StreamScript.Anthropic(type.Tool.Name, input, isCut ? "max_tokens" : "tool_use", random)
            : StreamScript.OpenAI(type.Tool.Name, input, isCut ? "length" : "tool_calls", random);
    }

    private static async Task TryAsync(ICorpusType type, StreamScript script, Random random, FuzzReport report)
    {
        byte[] bytes = script.Bytes();
        int fault = random.Next(4);
        byte[] sent = fault switch
        {
            0 => bytes[..random.Next(bytes.Length)],
            1 => WithError(script, random),
            _ => bytes,
        };
        try
        {
            CorpusRead expected = type.ReadResponse(script.Body, script.Format, ReadOptions.Default);
            CorpusRead read = await type.ReadStreamAsync(new PieceStream(sent, Lengths(random)), script.Format, ReadOptions.Default, CancellationToken.None);
            bool isSame = read.Outcome == expected.Outcome && (!read.IsOk || WrittenText.AreEqual(type, type.Write(read.Value!), type.Write(expected.Value!)));
            bool isRight = fault < 2 ? !read.IsOk || isSame : isSame && read.Problems.Select(static problem => (problem.Path, problem.Kind)).SequenceEqual(expected.Problems.Select(static problem => (problem.Path, problem.Kind)));
            if (!isRight)
            {
                report.Fail(Repro(type, $"ended as {read.Outcome}, the whole answer as {expected.Outcome}", script, sent));
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            report.Fail(Repro(type, $"{exception.GetType().Name} escaped: {exception.Message}", script, sent));
        }
    }

    private static byte[] WithError(StreamScript script, Random random)
    {
        int at = random.Next(script.Events.Count);
        return Encoding.UTF8.GetBytes(string.Concat([.. script.Events.Take(at), Error, .. script.Events.Skip(at)]));
    }

    /// <summary>Single bytes, pieces of any length, or everything at once.</summary>
    private static Func<int> Lengths(Random random) => random.Next(3) switch
    {
        0 => static () => 1,
        1 => () => random.Next(1, 200),
        _ => static () => int.MaxValue,
    };

    private static string Repro(ICorpusType type, string what, StreamScript script, byte[] sent) => $"{type} {script.Format} {what}\n  {Convert.ToBase64String(sent)}";
}
