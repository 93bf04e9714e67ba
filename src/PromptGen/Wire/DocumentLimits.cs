namespace PromptGen.Wire;

/// <summary>
/// What an endpoint takes of PDFs and images, as far as it is documented; null is not known, and then not checked. One MB is 1,048,576 bytes here: the larger
/// reading of the documents, so that nothing is refused which the provider may take.
/// </summary>
/// <param name="Endpoint">The endpoint, in the middle of a sentence.</param>
/// <param name="RequestMegabytes">The whole request body.</param>
/// <param name="ImageMegabytes">One image, as base64.</param>
/// <param name="ImageSide">The longer side of an image in pixels. Above 20 images a stricter one holds, whose value is not documented.</param>
/// <param name="Images">Images in a request.</param>
/// <param name="Pages">PDF pages in a request, over all PDFs.</param>
internal sealed record DocumentLimits(string Endpoint, int? RequestMegabytes, int? ImageMegabytes, int? ImageSide, CountLimit? Images, CountLimit? Pages)
{
    public const int Megabyte = 1024 * 1024;

    private const int AllSides = 8000;

    private static readonly CountLimit s_images = new(600, 100, 200_000);
    private static readonly CountLimit s_pages = new(600, 100, 999_999);

    /// <summary>ER-3, DO-3, DO-4.</summary>
    public static DocumentLimits Anthropic { get; } = new("the Messages API", 32, 10, AllSides, s_images, s_pages);

    /// <summary>ER-3, DO-3, DO-4.</summary>
    public static DocumentLimits Bedrock { get; } = new("Amazon Bedrock", 20, 5, AllSides, s_images, s_pages);

    /// <summary>ER-3, DO-3, DO-4.</summary>
    public static DocumentLimits GoogleCloud { get; } = new("Google Cloud", 30, 5, AllSides, s_images, s_pages);

    /// <summary>DO-8: no limit of OpenAI's is confirmed.</summary>
    public static DocumentLimits OpenAIChat { get; } = new("Chat Completions", null, null, null, null, null);

    /// <summary>DO-8: no limit of OpenAI's is confirmed.</summary>
    public static DocumentLimits OpenAIResponses { get; } = new("the Responses API", null, null, null, null, null);
}
