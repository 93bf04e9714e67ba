namespace PromptGen.Simulator.Extraction.Learning;

/// <summary>In which order the cases are gone through: several times, each time mixed, since exemplars tend to stand sorted by language or kind.</summary>
internal static class Passes
{
    private const int Count = 12;
    private const int Stride = 37;

    public static IEnumerable<int> Over(int cases)
    {
        int stride = Stride;
        while (cases > 1 && Divisor(stride, cases) != 1)
        {
            stride++;
        }

        for (int pass = 0; pass < Count; pass++)
        {
            for (int i = 0; i < cases; i++)
            {
                yield return (int)(((long)i * stride + pass) % cases);
            }
        }
    }

    private static int Divisor(int a, int b) => b == 0 ? a : Divisor(b, a % b);
}
