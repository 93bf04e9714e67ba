using PromptGen.Reading;

namespace PromptGen.Tests.Reading;

public sealed class ItemBufferTests
{
    [Theory]
    [InlineData(0), InlineData(1), InlineData(15), InlineData(16), InlineData(17), InlineData(32), InlineData(33), InlineData(1000)]
    public void Items_KeepTheirOrder(int count)
    {
        int[] expected = [.. Enumerable.Range(5, count)];

        Assert.Equal(expected, Fill(expected).ToArray());
        Assert.Equal(expected, Fill(expected).ToList());
    }

    [Fact]
    public void ShortList_HasRoomForItsItemsAlone() => Assert.Equal(13, Fill(Enumerable.Range(0, 13)).ToList().Capacity);

    [Fact]
    public void Collections_AreTheCallersOwn()
    {
        ItemBuffer<string> buffer = Fill(["a", "b"]);
        List<string> first = buffer.ToList();
        first.Add("c");

        Assert.Equal(["a", "b"], buffer.ToList());
        Assert.NotSame(buffer.ToArray(), buffer.ToArray());
    }

    private static ItemBuffer<T> Fill<T>(IEnumerable<T> items)
    {
        ItemBuffer<T> buffer = default;
        foreach (T item in items)
        {
            buffer.Add(item);
        }

        return buffer;
    }
}
